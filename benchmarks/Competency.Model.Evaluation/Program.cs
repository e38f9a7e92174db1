using System.CommandLine;
using System.Text;
using Competency.Model.Evaluation.Drawn;
using Competency.Model.Evaluation.Esco;
using Competency.Model.Evaluation.Families;
using Competency.Model.Evaluation.Groups;
using Competency.Model.Evaluation.Lexicon;
using Competency.Model.Evaluation.Melo;
using Competency.Model.Evaluation.Names;
using Competency.Model.Evaluation.Onet;
using Competency.Model.Evaluation.Roles;
using Competency.Model.Evaluation.Training;

// Each command answers with one JSON object on the standard output.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Measures matching against labeled data.")
{
    NamesCommand.Build(),
    RolesCommand.Build(),
    GroupsCommand.Build(),
    MeloCommand.Build(),
    OnetCommand.Build(),
    EscoCommand.Build(),
    FamiliesCommand.Build(),
    DrawCommand.Build(),
    DrawPathsCommand.Build(),
    TrainCommand.Build(),
    LexiconCommand.Build(),
};
return root.Parse(args).Invoke();
