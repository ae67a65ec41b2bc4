export function withLateExpressions(text: string): string;
