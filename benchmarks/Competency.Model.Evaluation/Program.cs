using System.CommandLine;
using System.Text;
using Competency.Model.Evaluation.Names;

// Each command answers with one JSON object on the standard output.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Measures matching against labelled data.")
{
    NamesCommand.Build(),
};
return root.Parse(args).Invoke();
