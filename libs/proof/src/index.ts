export { fromBase64, fromHex, sameBytes, toBase64, toHex } from './bytes.js';
export * from './canonical.js';
export { faultOf, type ChainFault, type ChainRow, type Place } from './chain.js';
export * from './hash.js';
export {
  consistencyPath,
  Frontier,
  inclusionPath,
  isConsistent,
  leafHash,
  nodeHash,
  rootAt,
  rootOfInclusion,
  type Hash,
  type NodeReader,
} from './merkle.js';
export * from './attestation.js';
export * from './manifest.js';
export * from './signed-note.js';
