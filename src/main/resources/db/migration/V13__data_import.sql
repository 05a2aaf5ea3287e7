-- What a file that a council handed over became: who, when, which file, and every line of the report.
create table data_import (
  id     bigint generated always as identity primary key,
  kind   text not null,
  at     timestamptz not null,
  by     text not null,
  files  jsonb not null,
  report jsonb not null,
  run_id bigint references run
);
comment on column data_import.files is 'the SHA-256 of each file, by the name of its part';
comment on column data_import.report is 'references of children, lines and reasons; no dates of birth';
revoke update, delete on data_import from iro_app;
