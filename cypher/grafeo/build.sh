#!/usr/bin/env bash
# Rebuilds built/ from source. Needs rustup with toolchain 1.99, its target wasm32-unknown-unknown, and wasm-bindgen-cli 0.2.130.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
flags=(
  "-Clink-arg=--max-memory=1073741824"
  # The same bytes wherever it is built, and nothing of the builder's folders in them.
  "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates"
  "--remap-path-prefix=$(rustc +1.99 --print sysroot)=rust"
  "--remap-path-prefix=$PWD=atlas-grafeo"
)
CARGO_ENCODED_RUSTFLAGS="$(IFS=$'\x1f' && echo "${flags[*]}")"
export CARGO_ENCODED_RUSTFLAGS
cargo +1.99 build --locked --release --target wasm32-unknown-unknown
wasm-bindgen --target web --out-dir built "$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/atlas_grafeo.wasm"
cd built
sha256sum atlas_grafeo.js atlas_grafeo_bg.wasm > SHA256SUMS
