namespace Competency.Model.Names.Normalization.Steps;

// Letters lose their case: PLC, Plc and plc are one.
internal sealed class CaseStep : INameStep
{
    public string Id => "case";

    public string Description => "Case of letters means nothing: Excel is excel.";

    public string Apply(string text) => text.ToLowerInvariant();
}
