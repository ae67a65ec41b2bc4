export const environment: NodeJS.ProcessEnv;
export const codeServerScript: string;
export function setUp(): void;
