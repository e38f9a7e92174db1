namespace Competency.Cli.Commands;

// A call that shows what a command does.
// Call: What follows the name of the tool.
// Meaning: What it answers, in the language of the reader.
internal sealed record Example(string Call, string Meaning);
