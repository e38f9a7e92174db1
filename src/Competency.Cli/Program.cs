using Competency.Cli;
using Competency.Cli.Console;

StandardStreams.UseUtf8();
return CompetencyTool.RunProcess(args);
