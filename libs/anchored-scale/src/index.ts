export { anchorPoints, type Anchors } from './anchors.js';
export { AnchorsDto } from './anchors.dto.js';
