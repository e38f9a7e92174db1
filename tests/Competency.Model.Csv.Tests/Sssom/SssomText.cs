using Competency.Model.Mappings;

namespace Competency.Model.Csv.Tests.Sssom;

/// <summary>Mapping files written down in few words.</summary>
internal static class SssomText
{
    /// <summary>A head in order, and rows whose cells are separated by blanks around a bar.</summary>
    public static string With(string heading, params string[] rows) =>
        "#curie_map:\n#  a: https://example.org/a/\n#  b: https://example.org/b/\n#mapping_set_id: https://example.org/set\n" +
        "#license: https://example.org/license\n" +
        string.Concat(rows.Prepend(heading).Select(static row => row.Replace(" | ", "\t", StringComparison.Ordinal) + "\n"));

    /// <summary>A head and one row.</summary>
    public static string Headed(string head) =>
        string.Concat(head.Split('\n').Select(static line => "#" + line + "\n")) +
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\nskos:A\tskos:exactMatch\tskos:B\tsemapv:ManualMappingCuration\n";

    /// <summary>The ids of findings, each with its line.</summary>
    public static IEnumerable<string> Findings(MappingReadResult result) =>
        result.Diagnostics.Select(static finding => $"{finding.Id}:{finding.Location.Line}");
}
