using System.Collections.Frozen;
using System.Globalization;

namespace Competency.Model.Csv.Frameworks.Nice;

// What ids of NICE tell: what they name, and which edition they are of. Editions number their statements alike and mean different ones.
internal static class NiceIds
{
    // The last numbers of the edition of 2017, which also had abilities.
    private const int LastTaskOf2017 = 999;
    private const int LastKnowledgeOf2017 = 630;
    private const int LastSkillOf2017 = 374;

    // Those of 2017 that release 2.0.0 still lists.
    private static readonly FrozenSet<string> Kept = (
        "K0018 K0055 K0064 K0068 K0092 K0159 K0176 K0375 K0470 K0476 K0480 K0498 S0011 S0015 S0028 S0029 S0035 S0045 S0048 S0066 S0077 " +
        "S0080 S0097 S0109 S0111 S0114 S0118 S0136 S0141 S0156 S0172 S0175 S0177 S0186 S0194 S0208 S0221 S0248 S0252 T0006 T0020 T0067 " +
        "T0068 T0077 T0080 T0081 T0084 T0101 T0116 T0122 T0124 T0126 T0129 T0137 T0141 T0153 T0164 T0167 T0168 T0172 T0173 T0179 T0182 " +
        "T0193 T0220 T0226 T0235 T0237 T0262 T0271 T0274 T0292 T0299 T0309 T0311 T0330 T0349 T0383 T0397 T0412 T0422 T0431 T0437 T0459 " +
        "T0460 T0495 T0510 T0512 T0513 T0531 T0542 T0569 T0685 T0686 T0698 T0707 T0718 T0734 T0751 T0775 T0818 T0845 T0898 T0934 T0937 " +
        "T0942 T0960")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // The kind of a statement, by the letter of its id.
    public static ElementKind KindOf(string code) => code switch
    {
        ['T', ..] => ElementKind.Task,
        ['K', ..] => ElementKind.Knowledge,
        ['S', ..] => ElementKind.Skill,
        ['A', ..] => ElementKind.Ability,
        _ => ElementKind.Unspecified,
    };

    // Whether it is the id of a work role or competency area: OG-WRL-001, NF-COM-007, of 2017 OM-ANA-001.
    public static bool IsOwner(ReadOnlySpan<char> id) =>
        id is [_, _, '-', _, _, _, '-', _, _, _]
        && !id[..2].ContainsAnyExceptInRange('A', 'Z')
        && !id[3..6].ContainsAnyExceptInRange('A', 'Z')
        && !id[7..].ContainsAnyExceptInRange('0', '9');

    // Whether it is the id of a work role as the edition of 2017 forms them.
    public static bool IsRoleOf2017(ReadOnlySpan<char> id) => IsOwner(id) && id[3..6] is not ("WRL" or "COM");

    // Whether a statement of this id belonged to the edition of 2017.
    public static bool MayBeOf2017(ReadOnlySpan<char> id) =>
        id.Length == 5
        && int.TryParse(id[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number > 0
        && number <= LastOf2017(id[0]);

    // Whether it belonged to the edition of 2017, and release 2.0.0 has no statement of this id.
    public static bool IsOnlyOf2017(string id) => MayBeOf2017(id) && !Kept.Contains(id);

    private static int LastOf2017(char letter) => letter switch
    {
        'T' => LastTaskOf2017,
        'K' => LastKnowledgeOf2017,
        'S' => LastSkillOf2017,
        'A' => int.MaxValue,
        _ => 0,
    };
}
