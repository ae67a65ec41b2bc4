/**
 * What node is told when it starts the server: room for young objects. Half of what is told of a long article is made anew with each
 * key, and is looked through and copied twice where the room is too small for two versions. Short articles never take it up.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=64'];
