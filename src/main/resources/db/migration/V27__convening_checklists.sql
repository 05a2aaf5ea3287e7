-- What the social worker is asked before a meeting: who comes, what the child wishes, what is agreed with the IRO.
-- Who comes are the participants of the child.
create table convening_checklist (
  meeting_id   bigint primary key references meeting,
  child_ref    text not null references child,
  asked_of     text,
  sent_at      timestamptz not null,
  sent_by      text not null,
  returned_at  timestamptz,
  returned_by  text,
  returned_for text,
  corrected_at timestamptz,
  corrected_by text,
  wish_who     text,
  wish_where   text,
  wish_when    text,
  wish_about   text,
  chairing     text not null default 'NOT_ASKED' check (chairing in ('NOT_ASKED', 'NO', 'CO_CHAIR', 'CHAIR')),
  agreed       boolean not null default false,
  arrangements text,
  check ((returned_at is null) = (returned_by is null)),
  check (returned_for is null or returned_by is not null)
);
create index convening_checklist_open on convening_checklist (asked_of) where returned_at is null;
create index convening_checklist_child on convening_checklist (child_ref);
comment on column convening_checklist.asked_of is 'the person it is asked of; null where the child has nobody yet';
comment on column convening_checklist.returned_for is 'in whose name business support entered it; null where that person did';
comment on column convening_checklist.agreed is 'whether the arrangements are agreed with the IRO';
revoke delete on convening_checklist from iro_app;
