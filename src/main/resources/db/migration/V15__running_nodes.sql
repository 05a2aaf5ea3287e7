-- Which nodes run by which policy; the clock of the database says who was seen last. A clean stop removes the row.
create table running_node (
  node_id        text primary key,
  policy_version text not null,
  started_at     timestamptz not null,
  seen_at        timestamptz not null
);
