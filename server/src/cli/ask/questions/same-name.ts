/** Whose name says enough to be looked for in other articles (`nameKey` of `ide/digest.ts`). */
export const NAMED = 'same_name IS NOT NULL';

/** `spelled`: how each name is spelled most often, behind `chosen` and `heard`. */
export const nameOf = `, spelled AS (
  SELECT same_name, type, name, max(times) AS times FROM (
    SELECT same_name, type, name, count(*) AS times FROM heard WHERE ${NAMED} GROUP BY same_name, type, name ORDER BY name
  ) GROUP BY same_name, type
)`;
