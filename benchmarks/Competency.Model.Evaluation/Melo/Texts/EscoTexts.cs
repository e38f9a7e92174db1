namespace Competency.Model.Evaluation.Melo.Texts;

/// <summary>What ESCO says of its occupations, and of the groups of ISCO above them, beside their labels; by address.</summary>
internal sealed class EscoTexts
{
    private readonly Dictionary<string, string> _preferred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _skills;

    private EscoTexts(string folder)
    {
        foreach (string[] row in QuotedTable.Read(folder, "ISCOGroups_en.csv", "conceptUri", "preferredLabel", "description", "code"))
        {
            Add(row);
            _addresses[row[3]] = row[0];
        }

        foreach (string[] row in QuotedTable.Read(folder, "occupations_en.csv", "conceptUri", "preferredLabel", "description", "iscoGroup"))
        {
            Add(row);
        }

        Dictionary<string, string> skills = QuotedTable.Read(folder, "skills_en.csv", "conceptUri", "preferredLabel")
            .ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
        _skills = QuotedTable.Read(folder, "occupationSkillRelations.csv", "occupationUri", "relationType", "skillUri")
            .Where(row => row[1] == "essential" && skills.ContainsKey(row[2]))
            .ToLookup(static row => row[0], row => skills[row[2]], StringComparer.Ordinal);
    }

    /// <summary>Reads the tables of a release.</summary>
    public static EscoTexts Read(string folder) => new(folder);

    /// <summary>The preferred label; empty if unknown.</summary>
    public string Preferred(string concept) => _preferred.GetValueOrDefault(concept, "");

    /// <summary>The description; empty if there is none.</summary>
    public string Description(string concept) => _descriptions.GetValueOrDefault(concept, "");

    /// <summary>The code of the group of ISCO that the concept belongs to, or is.</summary>
    public string Group(string concept) => _groups.GetValueOrDefault(concept, "");

    /// <summary>The description of the group with this code.</summary>
    public string GroupDescription(string code) => _addresses.TryGetValue(code, out string? address) ? Description(address) : "";

    /// <summary>The names of the group with this code and of the groups above it, from the top.</summary>
    public IEnumerable<string> GroupNames(string code) =>
        Enumerable.Range(1, code.Length)
            .Select(length => _addresses.TryGetValue(code[..length], out string? address) ? Preferred(address) : "");

    /// <summary>The preferred labels of the skills that an occupation cannot do without.</summary>
    public IEnumerable<string> EssentialSkills(string concept) => _skills[concept];

    private void Add(string[] row)
    {
        (_preferred[row[0]], _descriptions[row[0]], _groups[row[0]]) = (row[1], row[2], row[3]);
    }
}
