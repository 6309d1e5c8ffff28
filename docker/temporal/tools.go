//go:build tools

// Package temporal pins the Temporal command line (with its development server) that the embedded stack runs, and the server of the same
// version with its schema tool that the process cluster runs.
package temporal

import (
	_ "github.com/temporalio/cli/cmd/temporal"
	_ "go.temporal.io/server/cmd/server"
	_ "go.temporal.io/server/cmd/tools/sql"
)
