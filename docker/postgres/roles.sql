-- Once for each server, as a superuser: the two roles and the database.
--   psql -v owner_password=… -v app_password=… -f roles.sql
-- duban_owner makes the tables (migrations, restores); duban_app is what API, worker and CLI run as: it may insert into the record and
-- never change it.
create role duban_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role duban_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create database duban owner duban_owner;
revoke all on database duban from public;
grant connect, temporary on database duban to duban_app;
\connect duban
create schema duban authorization duban_owner;
grant usage on schema duban to duban_app;
revoke all on schema public from public;
