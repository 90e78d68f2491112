/* tslint:disable */
/* eslint-disable */

/**
 * One graph in memory.
 */
export class Graph {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The graph a snapshot holds, indexes included.
     */
    static from_snapshot(bytes: Uint8Array | number[]): Graph;
    /**
     * An empty graph.
     */
    constructor();
    /**
     * Runs one statement that only reads; gives `{columns, rows, total}` with at most `max_rows` rows.
     */
    read(query: string, parameters: string, max_rows: number, timeout_ms: number): string;
    /**
     * The whole graph as bytes.
     */
    snapshot(): Uint8Array;
    /**
     * Runs one statement that may write.
     */
    write(query: string, parameters: string, timeout_ms: number): void;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_graph_free: (a: number, b: number) => void;
    readonly graph_from_snapshot: (a: number, b: number, c: number) => void;
    readonly graph_new: () => number;
    readonly graph_read: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => void;
    readonly graph_snapshot: (a: number, b: number) => void;
    readonly graph_write: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => void;
    readonly __wbindgen_export: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __wbindgen_add_to_stack_pointer: (a: number) => number;
    readonly __wbindgen_export2: (a: number, b: number) => number;
    readonly __wbindgen_export3: (a: number, b: number, c: number) => void;
    readonly __wbindgen_export4: (a: number) => void;
    readonly __wbindgen_export5: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
