#!/usr/bin/env bash
# Rebuilds built/ from source. Needs rustup with toolchain 1.99.1, its component rust-src and target wasm32-unknown-unknown, and wasm-bindgen-cli 0.2.130.
set -euo pipefail
cd "$(dirname "$0")"
rust=1.99.1
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
# The standard library is built along, so that it too does without the text of panics: it reaches nobody here, a panic is a trap.
# Rust holds that back for its nightly builds; of a pinned release the outcome is as fixed as all else.
export RUSTC_BOOTSTRAP=1
flags=(
  "-Clink-arg=--max-memory=1073741824"
  "-Zunstable-options"
  "-Cpanic=immediate-abort"
  "-Zlocation-detail=none"
  # The same bytes wherever it is built, and nothing of the builder's folders in them.
  "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates"
  "--remap-path-prefix=$(rustc +$rust --print sysroot)=rust"
  "--remap-path-prefix=$PWD=atlas-grafeo"
)
CARGO_ENCODED_RUSTFLAGS="$(IFS=$'\x1f' && echo "${flags[*]}")"
export CARGO_ENCODED_RUSTFLAGS
cargo +$rust build --locked --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort
wasm-bindgen --target web --out-dir built "$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/atlas_grafeo.wasm"
cd built
sha256sum atlas_grafeo.js atlas_grafeo_bg.wasm > SHA256SUMS
