// The SDK takes a stack for every promise of a workflow and maps it to the sources: a third of this workflow's time, for stacks that
// nobody asks for. Loaded before the sandbox freezes `Error`; failures keep their messages, the query `__stack_trace` names no place.
Error.stackTraceLimit = 0;
