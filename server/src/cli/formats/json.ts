export * from '../../library/json.js';
