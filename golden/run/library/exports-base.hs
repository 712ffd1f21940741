{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of base export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Control.Applicative (optional, (<$>), (<**>), liftA, liftA3, WrappedArrow, unwrapArrow,
  WrappedMonad, unwrapMonad, ZipList, getZipList, Const, getConst, Alternative, (<|>), empty,
  many, some, Applicative, (*>), (<*), (<*>), liftA2, pure, (<$))
import Control.Arrow ((<<^), (>>^), (^<<), (^>>), leftApp, returnA, (<<<), (>>>), Arrow, (&&&),
  (***), arr, first, second, ArrowApply, app, ArrowChoice, (+++), left, right, (|||), ArrowLoop,
  loop, ArrowMonad, ArrowPlus, (<+>), ArrowZero, zeroArrow, Kleisli, runKleisli)
import Control.Category ((<<<), (>>>), Category, (.), id)
import Control.Concurrent (forkFinally, forkOS, isCurrentThreadBound, rtsSupportsBoundThreads,
  runInBoundThread, runInUnboundThread, dupChan, getChanContents, newChan, readChan, writeChan,
  writeList2Chan, modifyMVar, modifyMVarMasked, modifyMVarMasked_, modifyMVar_, swapMVar,
  withMVar, withMVarMasked, newQSem, signalQSem, waitQSem, newQSemN, signalQSemN, waitQSemN,
  threadDelay, forkIO, forkIOWithUnmask, forkOn, getNumCapabilities, killThread, myThreadId,
  setNumCapabilities, throwTo, yield, isEmptyMVar, newEmptyMVar, newMVar, putMVar, readMVar,
  takeMVar, tryPutMVar, tryReadMVar, tryTakeMVar, Chan, QSem, QSemN, ThreadId, MVar)
import Control.Concurrent.Chan (dupChan, getChanContents, newChan, readChan, writeChan,
  writeList2Chan, Chan)
import Control.Concurrent.MVar (modifyMVar, modifyMVarMasked, modifyMVarMasked_, modifyMVar_,
  swapMVar, withMVar, withMVarMasked, isEmptyMVar, newEmptyMVar, newMVar, putMVar, readMVar,
  takeMVar, tryPutMVar, tryReadMVar, tryTakeMVar, MVar)
import Control.Concurrent.QSem (newQSem, signalQSem, waitQSem, QSem)
import Control.Concurrent.QSemN (newQSemN, signalQSemN, waitQSemN, QSemN)
import Control.Exception (allowInterrupt, catches, bracket, bracketOnError, bracket_, catchJust,
  finally, handle, handleJust, mapException, onException, try, tryJust, assert, throwTo, throw,
  catch, evaluate, getMaskingState, interruptible, mask, mask_, throwIO, uninterruptibleMask,
  uninterruptibleMask_, asyncExceptionFromException, asyncExceptionToException, ioError, Handler,
  NestedAtomically, NoMethodError, NonTermination, PatternMatchFail, RecConError, RecSelError,
  RecUpdError, TypeError, ErrorCall, ArithException, Exception, displayException, fromException,
  toException, SomeException, MaskingState, AllocationLimitExceeded, ArrayException,
  AssertionFailed, AsyncException, BlockedIndefinitelyOnMVar, BlockedIndefinitelyOnSTM, Deadlock,
  IOException, SomeAsyncException)
import Control.Exception.Base (bracket, bracketOnError, bracket_, catchJust, finally, handle,
  handleJust, mapException, onException, try, tryJust, assert, throw, catch, evaluate,
  getMaskingState, mask, mask_, throwIO, uninterruptibleMask, uninterruptibleMask_,
  asyncExceptionFromException, asyncExceptionToException, ioError, NestedAtomically,
  NoMethodError, NonTermination, PatternMatchFail, RecConError, RecSelError, RecUpdError,
  TypeError, ErrorCall, ArithException, Exception, displayException, fromException, toException,
  SomeException, MaskingState, AllocationLimitExceeded, ArrayException, AssertionFailed,
  AsyncException, BlockedIndefinitelyOnMVar, BlockedIndefinitelyOnSTM, Deadlock, IOException,
  SomeAsyncException)
import Control.Monad ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard, mapAndUnzipM,
  mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_, msum, sequence_,
  void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when, MonadFail, fail,
  mapM, sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero)
import Control.Monad.Fail (MonadFail, fail)
import Control.Monad.Fix (fix, MonadFix, mfix)
import Control.Monad.IO.Class (MonadIO, liftIO)
import Control.Monad.Instances (Functor, (<$), fmap, Monad, (>>), (>>=), return)
import Control.Monad.ST (fixST, stToIO, runST, ST, RealWorld)
import Control.Monad.ST.Lazy (fixST, lazyToStrictST, runST, stToIO, strictToLazyST, ST, RealWorld)
import Control.Monad.ST.Lazy.Unsafe (unsafeIOToST, unsafeInterleaveST)
import Control.Monad.ST.Safe (fixST, stToIO, runST, ST, RealWorld)
import Control.Monad.ST.Strict (fixST, stToIO, runST, ST, RealWorld)
import Control.Monad.ST.Unsafe (unsafeIOToST, unsafeSTToIO, unsafeInterleaveST)
import Control.Monad.Zip (MonadZip, munzip, mzip, mzipWith)
import Data.Bifoldable (biList, biall, biand, biany, biasum, biconcat, biconcatMap, bielem,
  bifind, bifoldl', bifoldl1, bifoldlM, bifoldr', bifoldr1, bifoldrM, biforM_, bifor_, bilength,
  bimapM_, bimaximum, bimaximumBy, biminimum, biminimumBy, bimsum, binotElem, binull, bior,
  biproduct, bisequenceA_, bisequence_, bisum, bitraverse_, Bifoldable, bifold, bifoldMap,
  bifoldl, bifoldr)
import Data.Bifunctor (Bifunctor, bimap, first, second)
import Data.Bitraversable (bifoldMapDefault, bifor, biforM, bimapAccumL, bimapAccumR,
  bimapDefault, bimapM, bisequence, bisequenceA, Bitraversable, bitraverse)
import Data.Bits (bitDefault, popCountDefault, testBitDefault, toIntegralSized, Bits, (.&.),
  (.|.), bit, bitSize, bitSizeMaybe, clearBit, complement, complementBit, isSigned, popCount,
  rotate, rotateL, rotateR, setBit, shift, shiftL, shiftR, testBit, unsafeShiftL, unsafeShiftR,
  xor, zeroBits, FiniteBits, countLeadingZeros, countTrailingZeros, finiteBitSize)
import Data.Bool (bool, otherwise, (&&), not, (||), Bool)
import Data.Char (digitToInt, isLetter, isMark, isNumber, isSeparator, ord, chr, lexLitChar,
  readLitChar, intToDigit, showLitChar, generalCategory, isAlpha, isAlphaNum, isAscii,
  isAsciiLower, isAsciiUpper, isControl, isDigit, isHexDigit, isLatin1, isLower, isOctDigit,
  isPrint, isPunctuation, isSpace, isSymbol, isUpper, toLower, toTitle, toUpper, GeneralCategory,
  Char)
import Data.Coerce (coerce, Coercible)
import Data.Complex (cis, conjugate, imagPart, magnitude, mkPolar, phase, polar, realPart,
  Complex)
import Data.Dynamic (dynTypeRep, fromDyn, fromDynamic, toDyn, Dynamic, Typeable)
import Data.Either (either, fromLeft, fromRight, isLeft, isRight, lefts, partitionEithers,
  rights, Either)
import Data.Eq (Eq, (/=), (==))
import Data.Fixed (div', divMod', mod', showFixed, Centi, Deci, E0, E1, E12, E2, E3, E6, E9,
  Fixed, HasResolution, resolution, Micro, Milli, Nano, Pico, Uni)
import Data.Foldable (all, and, any, asum, concat, concatMap, find, foldlM, foldrM, forM_, for_,
  mapM_, maximumBy, minimumBy, msum, notElem, or, sequenceA_, sequence_, traverse_, Foldable,
  elem, fold, foldMap, foldMap', foldl, foldl', foldl1, foldr, foldr', foldr1, length, maximum,
  minimum, null, product, sum, toList)
import Data.Function ((&), fix, on, (.), const, flip, id)
import Data.Functor ((<$>), (<&>), void, Functor, (<$), fmap)
import Data.Functor.Classes (compare1, compare2, eq1, eq2, liftReadListDefault,
  liftReadListPrecDefault, readBinaryWith, readData, readPrec1, readUnaryWith, readsBinaryWith,
  readsData, readsPrec1, readsUnaryWith, showsBinaryWith, showsPrec1, showsPrec2, showsUnaryWith,
  Eq1, liftEq, Eq2, liftEq2, Ord1, liftCompare, Ord2, liftCompare2, Read1, liftReadList,
  liftReadListPrec, liftReadPrec, liftReadsPrec, Show1, liftShowList, liftShowsPrec, Show2,
  liftShowList2, liftShowsPrec2)
import Data.Functor.Compose (Compose, getCompose)
import Data.Functor.Const (Const, getConst)
import Data.Functor.Contravariant ((>$$<), (>$<), comparisonEquivalence, defaultComparison,
  defaultEquivalence, phantom, Comparison, getComparison, Contravariant, (>$), contramap,
  Equivalence, getEquivalence, Op, getOp, Predicate, getPredicate)
import Data.Functor.Identity (Identity, runIdentity)
import Data.Functor.Product (Product)
import Data.Functor.Sum (Sum)
import Data.IORef (atomicModifyIORef, atomicWriteIORef, modifyIORef, modifyIORef',
  atomicModifyIORef', newIORef, readIORef, writeIORef, IORef)
import Data.Int (Int16, Int32, Int64, Int8, Int)
import Data.Ix (Ix, inRange, index, range, rangeSize)
import Data.Kind (Constraint, Type)
import Data.List (all, and, any, concat, concatMap, find, maximumBy, minimumBy, notElem, or,
  isSubsequenceOf, (\\), delete, deleteBy, deleteFirstsBy, dropWhileEnd, elemIndex, elemIndices,
  findIndex, findIndices, genericDrop, genericIndex, genericLength, genericReplicate,
  genericSplitAt, genericTake, group, groupBy, inits, insert, insertBy, intercalate, intersect,
  intersectBy, intersperse, isInfixOf, isPrefixOf, isSuffixOf, lines, nub, nubBy, partition,
  permutations, singleton, sort, sortBy, sortOn, stripPrefix, subsequences, tails, transpose,
  unfoldr, union, unionBy, unlines, unwords, unzip4, unzip5, unzip6, unzip7, words, zip4, zip5,
  zip6, zip7, zipWith4, zipWith5, zipWith6, zipWith7, mapAccumL, mapAccumR, (++), map, (!!),
  break, cycle, drop, dropWhile, filter, foldl1', head, init, iterate, iterate', last, lookup,
  repeat, replicate, reverse, scanl, scanl', scanl1, scanr, scanr1, span, splitAt, tail, take,
  takeWhile, uncons, unzip, unzip3, zip, zip3, zipWith, zipWith3, elem, foldl, foldl', foldl1,
  foldr, foldr1, length, maximum, minimum, null, product, sum)
import Data.List.NonEmpty ((!!), (<|), break, cons, cycle, drop, dropWhile, filter, fromList,
  group, group1, groupAllWith, groupAllWith1, groupBy, groupBy1, groupWith, groupWith1, head,
  init, inits, insert, intersperse, isPrefixOf, iterate, last, length, map, nonEmpty, nub, nubBy,
  partition, repeat, reverse, scanl, scanl1, scanr, scanr1, singleton, some1, sort, sortBy,
  sortWith, span, splitAt, tail, tails, take, takeWhile, toList, transpose, uncons, unfold,
  unfoldr, unzip, xor, zip, zipWith, NonEmpty)
import Data.Maybe (catMaybes, fromJust, fromMaybe, isJust, isNothing, listToMaybe, mapMaybe,
  maybe, maybeToList, Maybe)
import Data.Monoid (Ap, getAp, First, getFirst, Last, getLast, All, getAll, Alt, getAlt, Any,
  getAny, Dual, getDual, Endo, appEndo, Product, getProduct, Sum, getSum, Monoid, mappend,
  mconcat, mempty, (<>))
import Data.Ord (comparing, Down, getDown, Ord, (<), (<=), (>), (>=), compare, max, min, Ordering)
import Data.Proxy (asProxyTypeOf, Proxy)
import Data.Ratio (approxRational, (%), denominator, numerator, Ratio, Rational)
import Data.STRef (modifySTRef, modifySTRef', newSTRef, readSTRef, writeSTRef, STRef)
import Data.STRef.Lazy (modifySTRef, newSTRef, readSTRef, writeSTRef, STRef)
import Data.STRef.Strict (modifySTRef, modifySTRef', newSTRef, readSTRef, writeSTRef, STRef)
import Data.Semigroup (cycle1, diff, mtimesDefault, stimesIdempotent, stimesIdempotentMonoid,
  stimesMonoid, Arg, ArgMax, ArgMin, First, getFirst, Last, getLast, Max, getMax, Min, getMin,
  WrappedMonoid, unwrapMonoid, All, getAll, Any, getAny, Dual, getDual, Endo, appEndo, Product,
  getProduct, Sum, getSum, Semigroup, (<>), sconcat, stimes)
import Data.String (lines, unlines, unwords, words, IsString, fromString, String)
import Data.Traversable (fmapDefault, foldMapDefault, for, forM, mapAccumL, mapAccumR,
  Traversable, mapM, sequence, sequenceA, traverse)
import Data.Tuple (curry, fst, snd, swap, uncurry)
import Data.Type.Equality (castWith, gcastWith, sym, trans, type (:~:))
import Data.Typeable (cast, eqT, funResultTy, gcast, mkFunTy, rnfTypeRep, showsTypeRep,
  splitTyConApp, typeOf, typeRep, typeRepArgs, typeRepTyCon, tyConModule, tyConName,
  tyConPackage, Proxy, type (:~:), TypeRep, Typeable, TyCon)
import Data.Unique (hashUnique, newUnique, Unique)
import Data.Version (makeVersion, parseVersion, showVersion, Version, versionBranch, versionTags)
import Data.Void (absurd, vacuous, Void)
import Data.Word (bitReverse16, bitReverse32, bitReverse64, bitReverse8, byteSwap16, byteSwap32,
  byteSwap64, Word16, Word32, Word64, Word8, Word)
import Debug.Trace (putTraceMsg, trace, traceEvent, traceEventIO, traceIO, traceId, traceM,
  traceMarker, traceMarkerIO, traceShow, traceShowId, traceShowM, traceStack)
import Foreign (bitDefault, popCountDefault, testBitDefault, toIntegralSized,
  mallocForeignPtrArray, mallocForeignPtrArray0, newForeignPtr, newForeignPtrEnv, alloca,
  allocaBytes, allocaBytesAligned, calloc, callocBytes, finalizerFree, free, malloc, mallocBytes,
  realloc, reallocBytes, advancePtr, allocaArray, allocaArray0, callocArray, callocArray0,
  copyArray, lengthArray0, mallocArray, mallocArray0, moveArray, newArray, newArray0, peekArray,
  peekArray0, pokeArray, pokeArray0, reallocArray, reallocArray0, withArray, withArray0,
  withArrayLen, withArrayLen0, throwIf, throwIfNeg, throwIfNeg_, throwIfNull, throwIf_, void,
  freePool, newPool, pooledMalloc, pooledMallocArray, pooledMallocArray0, pooledMallocBytes,
  pooledNew, pooledNewArray, pooledNewArray0, pooledRealloc, pooledReallocArray,
  pooledReallocArray0, pooledReallocBytes, withPool, copyBytes, fillBytes, fromBool, maybeNew,
  maybePeek, maybeWith, moveBytes, new, toBool, with, withMany, freeHaskellFunPtr, intPtrToPtr,
  ptrToIntPtr, ptrToWordPtr, wordPtrToPtr, addForeignPtrFinalizer, addForeignPtrFinalizerEnv,
  castForeignPtr, finalizeForeignPtr, mallocForeignPtr, mallocForeignPtrBytes, newForeignPtr_,
  plusForeignPtr, touchForeignPtr, withForeignPtr, alignPtr, castFunPtr, castFunPtrToPtr,
  castPtr, castPtrToFunPtr, minusPtr, nullFunPtr, nullPtr, plusPtr, castPtrToStablePtr,
  castStablePtrToPtr, deRefStablePtr, freeStablePtr, newStablePtr, bitReverse16, bitReverse32,
  bitReverse64, bitReverse8, byteSwap16, byteSwap32, byteSwap64, Bits, (.&.), (.|.), bit,
  bitSize, bitSizeMaybe, clearBit, complement, complementBit, isSigned, popCount, rotate,
  rotateL, rotateR, setBit, shift, shiftL, shiftR, testBit, unsafeShiftL, unsafeShiftR, xor,
  zeroBits, FiniteBits, countLeadingZeros, countTrailingZeros, finiteBitSize, Pool, IntPtr,
  WordPtr, Storable, alignment, peek, peekByteOff, peekElemOff, poke, pokeByteOff, pokeElemOff,
  sizeOf, FinalizerEnvPtr, FinalizerPtr, ForeignPtr, Int16, Int32, Int64, Int8, FunPtr, Ptr,
  StablePtr, Word16, Word32, Word64, Word8, Int, Word)
import Foreign.C (e2BIG, eACCES, eADDRINUSE, eADDRNOTAVAIL, eADV, eAFNOSUPPORT, eAGAIN, eALREADY,
  eBADF, eBADMSG, eBADRPC, eBUSY, eCHILD, eCOMM, eCONNABORTED, eCONNREFUSED, eCONNRESET, eDEADLK,
  eDESTADDRREQ, eDIRTY, eDOM, eDQUOT, eEXIST, eFAULT, eFBIG, eFTYPE, eHOSTDOWN, eHOSTUNREACH,
  eIDRM, eILSEQ, eINPROGRESS, eINTR, eINVAL, eIO, eISCONN, eISDIR, eLOOP, eMFILE, eMLINK,
  eMSGSIZE, eMULTIHOP, eNAMETOOLONG, eNETDOWN, eNETRESET, eNETUNREACH, eNFILE, eNOBUFS, eNODATA,
  eNODEV, eNOENT, eNOEXEC, eNOLCK, eNOLINK, eNOMEM, eNOMSG, eNONET, eNOPROTOOPT, eNOSPC, eNOSR,
  eNOSTR, eNOSYS, eNOTBLK, eNOTCONN, eNOTDIR, eNOTEMPTY, eNOTSOCK, eNOTSUP, eNOTTY, eNXIO, eOK,
  eOPNOTSUPP, ePERM, ePFNOSUPPORT, ePIPE, ePROCLIM, ePROCUNAVAIL, ePROGMISMATCH, ePROGUNAVAIL,
  ePROTO, ePROTONOSUPPORT, ePROTOTYPE, eRANGE, eREMCHG, eREMOTE, eROFS, eRPCMISMATCH, eRREMOTE,
  eSHUTDOWN, eSOCKTNOSUPPORT, eSPIPE, eSRCH, eSRMNT, eSTALE, eTIME, eTIMEDOUT, eTOOMANYREFS,
  eTXTBSY, eUSERS, eWOULDBLOCK, eXDEV, errnoToIOError, getErrno, isValidErrno, resetErrno,
  throwErrno, throwErrnoIf, throwErrnoIfMinus1, throwErrnoIfMinus1Retry,
  throwErrnoIfMinus1Retry_, throwErrnoIfMinus1_, throwErrnoIfNull, throwErrnoIfNullRetry,
  throwErrnoIfRetry, throwErrnoIfRetry_, throwErrnoIf_, throwErrnoPath, throwErrnoPathIf,
  throwErrnoPathIfMinus1, throwErrnoPathIfMinus1_, throwErrnoPathIfNull, throwErrnoPathIf_,
  castCCharToChar, castCSCharToChar, castCUCharToChar, castCharToCChar, castCharToCSChar,
  castCharToCUChar, charIsRepresentable, newCAString, newCAStringLen, newCString, newCStringLen,
  newCWString, newCWStringLen, peekCAString, peekCAStringLen, peekCString, peekCStringLen,
  peekCWString, peekCWStringLen, withCAString, withCAStringLen, withCString, withCStringLen,
  withCWString, withCWStringLen, Errno, CString, CStringLen, CWString, CWStringLen, CBool, CChar,
  CClock, CDouble, CFile, CFloat, CFpos, CInt, CIntMax, CIntPtr, CJmpBuf, CLLong, CLong,
  CPtrdiff, CSChar, CSUSeconds, CShort, CSigAtomic, CSize, CTime, CUChar, CUInt, CUIntMax,
  CUIntPtr, CULLong, CULong, CUSeconds, CUShort, CWchar)
import Foreign.C.Error (e2BIG, eACCES, eADDRINUSE, eADDRNOTAVAIL, eADV, eAFNOSUPPORT, eAGAIN,
  eALREADY, eBADF, eBADMSG, eBADRPC, eBUSY, eCHILD, eCOMM, eCONNABORTED, eCONNREFUSED,
  eCONNRESET, eDEADLK, eDESTADDRREQ, eDIRTY, eDOM, eDQUOT, eEXIST, eFAULT, eFBIG, eFTYPE,
  eHOSTDOWN, eHOSTUNREACH, eIDRM, eILSEQ, eINPROGRESS, eINTR, eINVAL, eIO, eISCONN, eISDIR,
  eLOOP, eMFILE, eMLINK, eMSGSIZE, eMULTIHOP, eNAMETOOLONG, eNETDOWN, eNETRESET, eNETUNREACH,
  eNFILE, eNOBUFS, eNODATA, eNODEV, eNOENT, eNOEXEC, eNOLCK, eNOLINK, eNOMEM, eNOMSG, eNONET,
  eNOPROTOOPT, eNOSPC, eNOSR, eNOSTR, eNOSYS, eNOTBLK, eNOTCONN, eNOTDIR, eNOTEMPTY, eNOTSOCK,
  eNOTSUP, eNOTTY, eNXIO, eOK, eOPNOTSUPP, ePERM, ePFNOSUPPORT, ePIPE, ePROCLIM, ePROCUNAVAIL,
  ePROGMISMATCH, ePROGUNAVAIL, ePROTO, ePROTONOSUPPORT, ePROTOTYPE, eRANGE, eREMCHG, eREMOTE,
  eROFS, eRPCMISMATCH, eRREMOTE, eSHUTDOWN, eSOCKTNOSUPPORT, eSPIPE, eSRCH, eSRMNT, eSTALE,
  eTIME, eTIMEDOUT, eTOOMANYREFS, eTXTBSY, eUSERS, eWOULDBLOCK, eXDEV, errnoToIOError, getErrno,
  isValidErrno, resetErrno, throwErrno, throwErrnoIf, throwErrnoIfMinus1,
  throwErrnoIfMinus1Retry, throwErrnoIfMinus1Retry_, throwErrnoIfMinus1_, throwErrnoIfNull,
  throwErrnoIfNullRetry, throwErrnoIfRetry, throwErrnoIfRetry_, throwErrnoIf_, throwErrnoPath,
  throwErrnoPathIf, throwErrnoPathIfMinus1, throwErrnoPathIfMinus1_, throwErrnoPathIfNull,
  throwErrnoPathIf_, Errno)
import Foreign.C.String (castCCharToChar, castCSCharToChar, castCUCharToChar, castCharToCChar,
  castCharToCSChar, castCharToCUChar, charIsRepresentable, newCAString, newCAStringLen,
  newCString, newCStringLen, newCWString, newCWStringLen, peekCAString, peekCAStringLen,
  peekCString, peekCStringLen, peekCWString, peekCWStringLen, withCAString, withCAStringLen,
  withCString, withCStringLen, withCWString, withCWStringLen, CString, CStringLen, CWString,
  CWStringLen)
import Foreign.C.Types (CBool, CChar, CClock, CDouble, CFile, CFloat, CFpos, CInt, CIntMax,
  CIntPtr, CJmpBuf, CLLong, CLong, CPtrdiff, CSChar, CSUSeconds, CShort, CSigAtomic, CSize,
  CTime, CUChar, CUInt, CUIntMax, CUIntPtr, CULLong, CULong, CUSeconds, CUShort, CWchar)
import Foreign.Concurrent (addForeignPtrFinalizer, newForeignPtr)
import Foreign.ForeignPtr (mallocForeignPtrArray, mallocForeignPtrArray0, newForeignPtr,
  newForeignPtrEnv, addForeignPtrFinalizer, addForeignPtrFinalizerEnv, castForeignPtr,
  finalizeForeignPtr, mallocForeignPtr, mallocForeignPtrBytes, newForeignPtr_, plusForeignPtr,
  touchForeignPtr, withForeignPtr, FinalizerEnvPtr, FinalizerPtr, ForeignPtr)
import Foreign.ForeignPtr.Unsafe (unsafeForeignPtrToPtr)
import Foreign.Marshal (alloca, allocaBytes, allocaBytesAligned, calloc, callocBytes,
  finalizerFree, free, malloc, mallocBytes, realloc, reallocBytes, advancePtr, allocaArray,
  allocaArray0, callocArray, callocArray0, copyArray, lengthArray0, mallocArray, mallocArray0,
  moveArray, newArray, newArray0, peekArray, peekArray0, pokeArray, pokeArray0, reallocArray,
  reallocArray0, withArray, withArray0, withArrayLen, withArrayLen0, throwIf, throwIfNeg,
  throwIfNeg_, throwIfNull, throwIf_, void, freePool, newPool, pooledMalloc, pooledMallocArray,
  pooledMallocArray0, pooledMallocBytes, pooledNew, pooledNewArray, pooledNewArray0,
  pooledRealloc, pooledReallocArray, pooledReallocArray0, pooledReallocBytes, withPool,
  copyBytes, fillBytes, fromBool, maybeNew, maybePeek, maybeWith, moveBytes, new, toBool, with,
  withMany, Pool)
import Foreign.Marshal.Alloc (alloca, allocaBytes, allocaBytesAligned, calloc, callocBytes,
  finalizerFree, free, malloc, mallocBytes, realloc, reallocBytes)
import Foreign.Marshal.Array (advancePtr, allocaArray, allocaArray0, callocArray, callocArray0,
  copyArray, lengthArray0, mallocArray, mallocArray0, moveArray, newArray, newArray0, peekArray,
  peekArray0, pokeArray, pokeArray0, reallocArray, reallocArray0, withArray, withArray0,
  withArrayLen, withArrayLen0)
import Foreign.Marshal.Error (throwIf, throwIfNeg, throwIfNeg_, throwIfNull, throwIf_, void)
import Foreign.Marshal.Pool (freePool, newPool, pooledMalloc, pooledMallocArray,
  pooledMallocArray0, pooledMallocBytes, pooledNew, pooledNewArray, pooledNewArray0,
  pooledRealloc, pooledReallocArray, pooledReallocArray0, pooledReallocBytes, withPool, Pool)
import Foreign.Marshal.Unsafe (unsafeLocalState)
import Foreign.Marshal.Utils (copyBytes, fillBytes, fromBool, maybeNew, maybePeek, maybeWith,
  moveBytes, new, toBool, with, withMany)
import Foreign.Ptr (freeHaskellFunPtr, intPtrToPtr, ptrToIntPtr, ptrToWordPtr, wordPtrToPtr,
  alignPtr, castFunPtr, castFunPtrToPtr, castPtr, castPtrToFunPtr, minusPtr, nullFunPtr, nullPtr,
  plusPtr, IntPtr, WordPtr, FunPtr, Ptr)
import Foreign.Safe (bitDefault, popCountDefault, testBitDefault, toIntegralSized,
  mallocForeignPtrArray, mallocForeignPtrArray0, newForeignPtr, newForeignPtrEnv, alloca,
  allocaBytes, allocaBytesAligned, calloc, callocBytes, finalizerFree, free, malloc, mallocBytes,
  realloc, reallocBytes, advancePtr, allocaArray, allocaArray0, callocArray, callocArray0,
  copyArray, lengthArray0, mallocArray, mallocArray0, moveArray, newArray, newArray0, peekArray,
  peekArray0, pokeArray, pokeArray0, reallocArray, reallocArray0, withArray, withArray0,
  withArrayLen, withArrayLen0, throwIf, throwIfNeg, throwIfNeg_, throwIfNull, throwIf_, void,
  freePool, newPool, pooledMalloc, pooledMallocArray, pooledMallocArray0, pooledMallocBytes,
  pooledNew, pooledNewArray, pooledNewArray0, pooledRealloc, pooledReallocArray,
  pooledReallocArray0, pooledReallocBytes, withPool, copyBytes, fillBytes, fromBool, maybeNew,
  maybePeek, maybeWith, moveBytes, new, toBool, with, withMany, freeHaskellFunPtr, intPtrToPtr,
  ptrToIntPtr, ptrToWordPtr, wordPtrToPtr, addForeignPtrFinalizer, addForeignPtrFinalizerEnv,
  castForeignPtr, finalizeForeignPtr, mallocForeignPtr, mallocForeignPtrBytes, newForeignPtr_,
  plusForeignPtr, touchForeignPtr, withForeignPtr, alignPtr, castFunPtr, castFunPtrToPtr,
  castPtr, castPtrToFunPtr, minusPtr, nullFunPtr, nullPtr, plusPtr, castPtrToStablePtr,
  castStablePtrToPtr, deRefStablePtr, freeStablePtr, newStablePtr, bitReverse16, bitReverse32,
  bitReverse64, bitReverse8, byteSwap16, byteSwap32, byteSwap64, Bits, (.&.), (.|.), bit,
  bitSize, bitSizeMaybe, clearBit, complement, complementBit, isSigned, popCount, rotate,
  rotateL, rotateR, setBit, shift, shiftL, shiftR, testBit, unsafeShiftL, unsafeShiftR, xor,
  zeroBits, FiniteBits, countLeadingZeros, countTrailingZeros, finiteBitSize, Pool, IntPtr,
  WordPtr, Storable, alignment, peek, peekByteOff, peekElemOff, poke, pokeByteOff, pokeElemOff,
  sizeOf, FinalizerEnvPtr, FinalizerPtr, ForeignPtr, Int16, Int32, Int64, Int8, FunPtr, Ptr,
  StablePtr, Word16, Word32, Word64, Word8, Int, Word)
import Foreign.StablePtr (castPtrToStablePtr, castStablePtrToPtr, deRefStablePtr, freeStablePtr,
  newStablePtr, StablePtr)
import Foreign.Storable (Storable, alignment, peek, peekByteOff, peekElemOff, poke, pokeByteOff,
  pokeElemOff, sizeOf)
import Numeric (floatToDigits, fromRat, showFloat, lexDigits, showSigned, readDec, readFloat,
  readHex, readInt, readOct, readSigned, showEFloat, showFFloat, showFFloatAlt, showGFloat,
  showGFloatAlt, showHFloat, showHex, showInt, showIntAtBase, showOct, Floating, (**), acos,
  acosh, asin, asinh, atan, atanh, cos, cosh, exp, expm1, log, log1mexp, log1p, log1pexp,
  logBase, pi, sin, sinh, sqrt, tan, tanh)
import Numeric.Natural (Natural)
import Prelude (either, all, and, any, concat, concatMap, mapM_, notElem, or, sequence_, (<$>),
  maybe, lines, unlines, unwords, words, curry, fst, snd, uncurry, (++), (.), (=<<), asTypeOf,
  const, flip, id, map, otherwise, until, error, errorWithoutStackTrace, undefined, ioError,
  userError, (!!), break, cycle, drop, dropWhile, filter, head, init, iterate, last, lookup,
  repeat, replicate, reverse, scanl, scanl1, scanr, scanr1, span, splitAt, tail, take, takeWhile,
  unzip, unzip3, zip, zip3, zipWith, zipWith3, subtract, lex, readParen, (^), (^^), even,
  fromIntegral, gcd, lcm, odd, realToFrac, showChar, showParen, showString, shows, appendFile,
  getChar, getContents, getLine, interact, print, putChar, putStr, putStrLn, readFile, readIO,
  readLn, writeFile, read, reads, (&&), not, (||), seq, MonadFail, fail, Either, Foldable, elem,
  foldMap, foldl, foldl1, foldr, foldr1, length, maximum, minimum, null, product, sum,
  Traversable, mapM, sequence, sequenceA, traverse, Applicative, (*>), (<*), (<*>), pure,
  Functor, (<$), fmap, Monad, (>>), (>>=), return, Monoid, mappend, mconcat, mempty, Semigroup,
  (<>), Bounded, maxBound, minBound, Enum, enumFrom, enumFromThen, enumFromThenTo, enumFromTo,
  fromEnum, pred, succ, toEnum, Floating, (**), acos, acosh, asin, asinh, atan, atanh, cos, cosh,
  exp, log, logBase, pi, sin, sinh, sqrt, tan, tanh, RealFloat, atan2, decodeFloat, encodeFloat,
  exponent, floatDigits, floatRadix, floatRange, isDenormalized, isIEEE, isInfinite, isNaN,
  isNegativeZero, scaleFloat, significand, FilePath, IOError, Num, (*), (+), (-), abs,
  fromInteger, negate, signum, Read, readList, readsPrec, Fractional, (/), fromRational, recip,
  Integral, div, divMod, mod, quot, quotRem, rem, toInteger, Rational, Real, toRational,
  RealFrac, ceiling, floor, properFraction, round, truncate, Show, show, showList, showsPrec,
  ShowS, ReadS, Eq, (/=), (==), Ord, (<), (<=), (>), (>=), compare, max, min, IO, Ordering,
  String, Maybe, Integer, Bool, Char, Double, Float, Int, Word)
import System.CPUTime (cpuTimePrecision, getCPUTime)
import System.Console.GetOpt (getOpt, getOpt', usageInfo, ArgDescr, ArgOrder, OptDescr)
import System.Environment (getArgs, getEnv, getEnvironment, getProgName, lookupEnv, setEnv,
  unsetEnv, withArgs, withProgName, getExecutablePath)
import System.Exit (die, exitFailure, exitSuccess, exitWith, ExitCode)
import System.IO (char8, latin1, mkTextEncoding, utf16, utf32, utf8, utf8_bom, hClose, hFileSize,
  hFlush, hGetBuffering, hGetEcho, hGetEncoding, hIsClosed, hIsEOF, hIsOpen, hIsReadable,
  hIsSeekable, hIsTerminalDevice, hIsWritable, hLookAhead, hSeek, hSetBinaryMode, hSetBuffering,
  hSetEcho, hSetEncoding, hSetFileSize, hSetNewlineMode, hShow, hTell, isEOF, hGetBuf,
  hGetBufNonBlocking, hGetBufSome, hGetChar, hGetContents, hGetContents', hGetLine, hPutBuf,
  hPutBufNonBlocking, hPutChar, hPutStr, hPutStrLn, hWaitForInput, nativeNewline,
  nativeNewlineMode, noNewlineTranslation, universalNewlineMode, openBinaryFile, openFile,
  stderr, stdin, stdout, appendFile, fixIO, getChar, getContents, getContents', getLine, hPrint,
  hReady, interact, localeEncoding, openBinaryTempFile, openTempFile, print, putChar, putStr,
  putStrLn, readFile, readFile', readIO, readLn, withBinaryFile, withFile, writeFile, FilePath,
  SeekMode, TextEncoding, BufferMode, Handle, Newline, NewlineMode, inputNL, outputNL, IOMode, IO)
import System.IO.Error (ioError, userError, alreadyExistsErrorType, alreadyInUseErrorType,
  annotateIOError, catchIOError, doesNotExistErrorType, eofErrorType, fullErrorType,
  illegalOperationErrorType, ioeGetErrorString, ioeGetErrorType, ioeGetFileName, ioeGetHandle,
  ioeGetLocation, ioeSetErrorString, ioeSetErrorType, ioeSetFileName, ioeSetHandle,
  ioeSetLocation, isAlreadyExistsError, isAlreadyExistsErrorType, isAlreadyInUseError,
  isAlreadyInUseErrorType, isDoesNotExistError, isDoesNotExistErrorType, isEOFError,
  isEOFErrorType, isFullError, isFullErrorType, isIllegalOperation, isIllegalOperationErrorType,
  isPermissionError, isPermissionErrorType, isResourceVanishedError, isResourceVanishedErrorType,
  isUserError, isUserErrorType, mkIOError, modifyIOError, permissionErrorType,
  resourceVanishedErrorType, tryIOError, userErrorType, IOError, IOErrorType)
import System.IO.Unsafe (unsafeDupablePerformIO, unsafeInterleaveIO, unsafePerformIO, unsafeFixIO)
import System.Info (arch, compilerName, compilerVersion, os)
import System.Mem (disableAllocationLimit, enableAllocationLimit, getAllocationCounter,
  setAllocationCounter, performGC, performMajorGC, performMinorGC)
import System.Timeout (timeout, Timeout)
import Text.ParserCombinators.ReadP ((+++), (<++), between, chainl, chainl1, chainr, chainr1,
  char, choice, count, endBy, endBy1, eof, gather, get, look, many, many1, manyTill, munch,
  munch1, option, optional, pfail, readP_to_S, readS_to_P, satisfy, sepBy, sepBy1, skipMany,
  skipMany1, skipSpaces, string, ReadP, ReadS)
import Text.ParserCombinators.ReadPrec ((+++), (<++), choice, get, lift, look, minPrec, pfail,
  prec, readP_to_Prec, readPrec_to_P, readPrec_to_S, readS_to_Prec, reset, step, Prec, ReadPrec)
import Text.Printf (errorBadArgument, errorBadFormat, errorMissingArgument, errorShortFormat,
  formatChar, formatInt, formatInteger, formatRealFloat, formatString, hPrintf, perror, printf,
  vFmt, FieldFormat, fmtAdjust, fmtAlternate, fmtChar, fmtModifiers, fmtPrecision, fmtSign,
  fmtWidth, FieldFormatter, FormatAdjustment, FormatParse, fpChar, fpModifiers, fpRest,
  FormatSign, HPrintfType, IsChar, fromChar, toChar, ModifierParser, PrintfArg, formatArg,
  parseFormat, PrintfType)
import Text.Read (lex, lexP, parens, readListDefault, readListPrecDefault, readParen, (+++),
  (<++), choice, get, lift, look, minPrec, pfail, prec, readP_to_Prec, readPrec_to_P,
  readPrec_to_S, readS_to_Prec, reset, step, read, readEither, readMaybe, reads, Read, readList,
  readListPrec, readPrec, readsPrec, ReadS, Prec, ReadPrec, Lexeme)
import Text.Read.Lex (expect, hsLex, isSymbolChar, lex, lexChar, numberToFixed, numberToInteger,
  numberToRangedRational, numberToRational, readDecP, readHexP, readIntP, readOctP, Lexeme,
  Number)
import Text.Show (showChar, showParen, showString, shows, showListWith, Show, show, showList,
  showsPrec, ShowS)
import Unsafe.Coerce (unsafeCoerce, unsafeCoerce#)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "2490 names of 108 modules"
