//! Grafeo for JavaScript: Cypher in, JSON out. No files, no network, no environment.

use grafeo::auth::Role;
use grafeo::session::Session;
use grafeo::{Error, GrafeoDB, QueryResult, Value};
use serde_json::{json, Map, Value as Json};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::prelude::*;

/// The largest integer a JavaScript number holds exactly; larger ones travel as text.
const MAX_SAFE: u64 = (1 << 53) - 1;

fn from_json(value: &Json) -> Value {
    match value {
        Json::Null => Value::Null,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) => match n.as_i64() {
            Some(i) => Value::Int64(i),
            None => Value::Float64(n.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(s) => Value::String(s.as_str().into()),
        Json::Array(items) => Value::List(items.iter().map(from_json).collect::<Vec<_>>().into()),
        Json::Object(entries) => Value::Map(Arc::new(
            entries.iter().map(|(key, item)| (key.as_str().into(), from_json(item))).collect::<BTreeMap<_, _>>(),
        )),
    }
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(b) => json!(b),
        Value::Int64(i) if i.unsigned_abs() <= MAX_SAFE => json!(i),
        Value::Int64(i) => json!(i.to_string()),
        Value::Float64(f) => json!(f),
        Value::String(s) => json!(s.as_str()),
        Value::List(items) => Json::Array(items.iter().map(to_json).collect()),
        Value::Map(entries) => Json::Object(entries.iter().map(|(key, item)| (key.to_string(), to_json(item))).collect()),
        Value::Path { nodes, edges } => json!({
            "nodes": nodes.iter().map(to_json).collect::<Vec<_>>(),
            "edges": edges.iter().map(to_json).collect::<Vec<_>>(),
        }),
        other => json!(other.to_string()),
    }
}

/// The text begins with the error's code, such as `GRAFEO-Q003: `.
fn failure(error: Error) -> JsError {
    JsError::new(&error.to_string())
}

fn parse_parameters(text: &str) -> Result<HashMap<String, Value>, JsError> {
    let parameters: Map<String, Json> = serde_json::from_str(text)?;
    Ok(parameters.iter().map(|(key, item)| (key.clone(), from_json(item))).collect())
}

/// One graph in memory.
#[wasm_bindgen]
pub struct Graph {
    db: GrafeoDB,
}

#[wasm_bindgen]
impl Graph {
    /// An empty graph.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Graph {
        Graph { db: GrafeoDB::new_in_memory() }
    }

    /// The graph a snapshot holds, indexes included.
    pub fn from_snapshot(bytes: &[u8]) -> Result<Graph, JsError> {
        Ok(Graph { db: GrafeoDB::import_snapshot(bytes).map_err(failure)? })
    }

    /// The whole graph as bytes.
    pub fn snapshot(&self) -> Result<Vec<u8>, JsError> {
        self.db.export_snapshot().map_err(failure)
    }

    /// Runs one statement that only reads; gives `{columns, rows, total}` with at most `max_rows` rows.
    pub fn read(&self, query: &str, parameters: &str, max_rows: usize, timeout_ms: u32) -> Result<String, JsError> {
        let result = run(self.db.session_with_role(Role::ReadOnly), query, parameters, timeout_ms)?;
        let all = result.rows();
        let rows: Vec<Json> = all.iter().take(max_rows).map(|row| Json::Array(row.iter().map(to_json).collect())).collect();
        Ok(json!({ "columns": result.columns, "rows": rows, "total": all.len() }).to_string())
    }

    /// Runs one statement that may write.
    pub fn write(&self, query: &str, parameters: &str, timeout_ms: u32) -> Result<(), JsError> {
        run(self.db.session(), query, parameters, timeout_ms).map(|_| ())
    }
}

/// A session of its own for each statement: none can leave a setting or an open transaction behind.
fn run(mut session: Session, query: &str, parameters: &str, timeout_ms: u32) -> Result<QueryResult, JsError> {
    session.refuse_transaction_statements();
    session.set_query_timeout(Some(Duration::from_millis(timeout_ms.into())));
    session.execute_cypher_with_params(query, parse_parameters(parameters)?).map_err(failure)
}
