/** Raised when the same text may give another analysis: stored results of older versions are read again. */
export const ENGINE_VERSION = '0.1.0';
