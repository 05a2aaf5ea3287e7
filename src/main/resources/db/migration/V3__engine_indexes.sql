-- Timers are polled by due date; without this an idle poll reads every timer there is.
create index iro_idx_job_duedate on act_ru_job (duedate_);
