export * from '../../library/lines.js';
