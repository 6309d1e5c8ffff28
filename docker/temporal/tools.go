//go:build tools

// Package temporal pins the Temporal command line (with its development server) that the embedded stack runs.
package temporal

import _ "github.com/temporalio/cli/cmd/temporal"
