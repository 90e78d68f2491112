/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_graph_free: (a: number, b: number) => void;
export const graph_from_snapshot: (a: number, b: number, c: number) => void;
export const graph_new: () => number;
export const graph_read: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => void;
export const graph_snapshot: (a: number, b: number) => void;
export const graph_write: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => void;
export const __wbindgen_export: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __wbindgen_add_to_stack_pointer: (a: number) => number;
export const __wbindgen_export2: (a: number, b: number) => number;
export const __wbindgen_export3: (a: number, b: number, c: number) => void;
export const __wbindgen_export4: (a: number) => void;
export const __wbindgen_export5: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_start: () => void;
