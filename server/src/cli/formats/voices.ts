export * from '../../library/voices.js';
