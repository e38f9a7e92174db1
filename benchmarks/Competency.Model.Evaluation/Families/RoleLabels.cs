using Competency.Model.Evaluation.Measures;

namespace Competency.Model.Evaluation.Families;

/// <summary>A label for roles, by code.</summary>
internal sealed class RoleLabels(string name, Dictionary<string, string> labels)
{
    /// <summary>
    /// The first characters of the first classification of each role; of the roles' own codes if none has one, as in O*NET.
    /// </summary>
    public static RoleLabels OfClassification(CompetencyCatalog catalog, int digits)
    {
        bool areClassified = catalog.Standards.Any(static standard => !standard.Classifications.IsEmpty);
        return new RoleLabels(
            $"{(areClassified ? "classification" : "code")}, {digits} characters",
            catalog.Standards
                .Select(standard => (
                    standard.Code.Text,
                    Label: areClassified ? standard.Classifications.FirstOrDefault()?.Code ?? "" : standard.Code.Text))
                .Where(role => role.Label.Length >= digits)
                .DistinctBy(static role => role.Text)
                .ToDictionary(static role => role.Text, role => role.Label[..digits], StringComparer.Ordinal));
    }

    /// <summary>Labels of a file; the first of a code counts.</summary>
    public static RoleLabels Read(string file)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file))
        {
            int end = line.IndexOfAny(['\t', ',']);
            if (end > 0)
            {
                labels.TryAdd(line[..end].Trim('"'), line[(end + 1)..].Trim('"'));
            }
        }

        return new RoleLabels(Path.GetFileName(file), labels);
    }

    /// <summary>The agreement with families at a depth, over the roles that have a label.</summary>
    public FamiliesLine Compare(FamilyReport report, int depth)
    {
        RoleFamily[] families = [.. report.Families];
        for (int part = 0; part < depth; part++)
        {
            families = [.. families.SelectMany(static family => family.Parts)];
        }

        Dictionary<CompetencyStandard, int> groupOf = [];
        foreach ((int number, RoleFamily family) in families.Index())
        {
            foreach (CompetencyStandard member in family.Members)
            {
                groupOf[member] = number;
            }
        }

        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int> groups = [];
        List<int> truth = [];
        foreach (CompetencyStandard standard in report.Catalog.Standards.Where(report.Catalog.IsCurrent))
        {
            if (labels.TryGetValue(standard.Code.Text, out string? label))
            {
                groups.Add(groupOf.TryGetValue(standard, out int group) ? group : families.Length + groups.Count);
                numbers.TryAdd(label, numbers.Count);
                truth.Add(numbers[label]);
            }
        }

        return new FamiliesLine(
            name,
            depth,
            families.Length,
            groups.Count,
            numbers.Count,
            PartitionMeasures.AdjustedRandIndex(groups, truth),
            PartitionMeasures.NormalizedMutualInformation(groups, truth),
            PartitionMeasures.Purity(groups, truth));
    }
}
