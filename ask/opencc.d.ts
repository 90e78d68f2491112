/** Traditional and simplified characters as OpenCC publishes them (Apache-2.0): `from to|from to|…`. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
