using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.English;

// Articles go, and and is & is nothing.
internal sealed class FunctionWordStep : INameStep
{
    public string Id => "function-words";

    public string Description => "Articles and and mean nothing: administration and management is administration management.";

    public string Apply(string text)
    {
        string rest = EnglishWords.Change(text, static word => word is "the" or "a" or "an" or "and" or "&" ? "" : word);
        return rest.Length == 0 ? text : rest;
    }
}
