alter table deadline add column withdrawn boolean not null default false;
comment on column deadline.withdrawn is 'of a matter that was recorded by mistake: in no measure, whatever its verdict';
