namespace Competency.Model.Matching.Scoring;

/// <summary>Numbers with names, always in one order.</summary>
internal sealed class FeatureList
{
    public List<string> Names { get; } = [];

    public List<double> Values { get; } = [];

    public void Add(string name, double value)
    {
        Names.Add(name);
        Values.Add(value);
    }

    public void Add(string name, bool value) => Add(name, value ? 1 : 0);
}
