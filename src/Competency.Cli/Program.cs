using System.Text;
using Competency.Cli;
using Competency.Cli.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new CompetencyTool(ToolConsole.ForProcess()).Run(args);
