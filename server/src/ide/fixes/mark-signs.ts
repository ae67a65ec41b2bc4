const closings: Readonly<Record<string, string>> = { '“': '”', '‟': '”', '‘': '’', '‛': '’', '"': '"', "'": "'", '``': "''", '«': '»', '‹': '›', '„': '“', '‚': '‘' };
const openings: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'", "''": '``', '»': '«', '›': '‹' };

/** The sign that closes what another opens; undefined for what opens nothing. */
export const closingOf = (open: string): string | undefined => closings[open];

/** The sign that opens what another closes; undefined for what closes nothing. */
export const openingOf = (close: string): string | undefined => openings[close];
