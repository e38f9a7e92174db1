using System.Buffers;
using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Splits a cell of competencies. Lines, semicolons and bars separate items; commas only in a cell of a list that has none of these.
// isList: Whether the column has lists: each line is an item, and so is what commas separate.
// hasLevels: Whether levels stand behind names: Skill: 3; Skill (expert).
// words: The declared words for levels.
internal sealed class CompetencyCells(bool isList, bool hasLevels, ImmutableArray<string> words)
{
    private const string Opening = "([{（［【「『";
    private const string Closing = ")]}）］】」』";

    private static readonly SearchValues<char> Strong = SearchValues.Create(";；|｜");
    private static readonly SearchValues<char> Weak = SearchValues.Create(",，、");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•●▪▫◦‣►▶■□◆◇·*→✓✔–—-");

    // Whether other signs than commas separated the items of a cell so far.
    public bool HasSplitAtOthers { get; private set; }

    // Whether commas separated the items of the last cell.
    public bool HasSplitAtCommas { get; private set; }

    // Whether the last cell has more items than are read.
    public bool IsCutOff { get; private set; }

    // How the cells of a table are split. A table that names each role or person once has all its competencies in one cell.
    // isSingle: Whether other columns say something of a single competency.
    // hasLevels: Whether levels stand behind names.
    // columns: The columns that name competencies.
    // samples: The first rows.
    // owner: The column of the role or person.
    // words: The declared words for levels.
    public static CompetencyCells Of(
        bool isSingle,
        bool hasLevels,
        IReadOnlyList<CompetencyColumn> columns,
        IReadOnlyList<string[]> samples,
        int owner,
        ImmutableArray<string> words)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool isList = columns.Any(static column => column.IsPlural)
            || (!isSingle && samples.All(row => owner < row.Length && row[owner].Trim().Length > 0 && seen.Add(row[owner].Trim())));
        return new CompetencyCells(isList, hasLevels, words);
    }

    // The codes or levels of several competencies, which are separated as these are.
    public static List<string> PartsOf(string text) =>
        text.Length == 0 ? []
        : CellList.TryRead(text) ?? [.. text.Split([';', '；', '|', '｜', ',', '，', '、', '\n']).Select(static part => part.Trim())];

    // The items of a cell in their order.
    public List<CompetencyItem> Split(string cell)
    {
        (HasSplitAtCommas, IsCutOff) = (false, false);
        if (CellList.TryRead(cell) is List<string> list)
        {
            IsCutOff = list.Count > CellList.MaxItems;
            bool haveLevels = hasLevels && list.Count > 1;
            return [.. list.Take(CellList.MaxItems).Select(item => haveLevels ? ItemOf(item) : new CompetencyItem(item, ""))];
        }

        List<CompetencyItem> items = [];
        string[] lines = [.. LinesOf(cell)];
        bool hasOthers = lines.Length > 1 || cell.AsSpan().ContainsAny(Strong);
        HasSplitAtOthers |= hasOthers;
        foreach (string line in lines)
        {
            foreach (string part in Parts(line, hasOthers))
            {
                string text = ChineseText.RemoveWrapSpaces(part);
                IsCutOff |= text.Length > 0 && items.Count == CellList.MaxItems;
                if (text.Length > 0 && !IsCutOff)
                {
                    items.Add(ItemOf(text));
                }
            }
        }

        return items;
    }

    // The name as a cell that reads back as it is, in a table with a column of levels.
    public static string Write(string title)
    {
        bool isPlain = !title.AsSpan().ContainsAny(Strong)
            && !title.AsSpan().ContainsAny('\n', '\r')
            && title.Length > 0
            && !Bullets.Contains(title[0])
            && CellList.TryRead(title) is null;
        return isPlain || title.Length == 0 ? RoleCell.Write(title) : CellList.Write(title);
    }

    private IEnumerable<string> LinesOf(string cell)
    {
        if (!cell.AsSpan().ContainsAny('\n', '\r'))
        {
            return [WithoutBullet(cell)];
        }

        string[] lines = cell.ReplaceLineEndings("\n").Split('\n');
        bool areItems = isList
            || Array.TrueForAll(lines, static line => line.Length == 0 || WithoutBullet(line).Length < line.TrimStart().Length);
        return areItems ? lines.Select(WithoutBullet) : [WithoutBullet(string.Join('\n', lines))];
    }

    // A sign before a blank is a bullet; before a word it belongs to it.
    private static string WithoutBullet(string line)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpacesAtStart(line);
        bool isBullet = text.Length > 1
            && Bullets.Contains(text[0])
            && (ChineseText.IsSpace(text[1]) || text[0] is not ('-' or '*' or '–' or '—' or '→'));
        return isBullet ? ChineseText.TrimSpacesAtStart(text[1..]).ToString() : text.Length == line.Length ? line : text.ToString();
    }

    private List<string> Parts(string line, bool hasOthers)
    {
        bool hasCommas = !hasOthers && line.AsSpan().ContainsAny(Weak) && (isList || (hasLevels && CommasFollowLevels(line)));
        List<string> parts = hasCommas ? Cut(line, Weak) : hasOthers ? Cut(line, Strong) : [line];
        HasSplitAtCommas |= hasCommas && parts.Count > 1;
        return parts;
    }

    // Skill (3), Skill (2): each part ends with a level.
    private bool CommasFollowLevels(string line) =>
        Cut(line, Weak).TrueForAll(part => LevelBehind(part.Trim(), words).HasValue);

    // Separators inside brackets separate nothing.
    private static List<string> Cut(string line, SearchValues<char> separators)
    {
        List<string> parts = [];
        int start = 0;
        int depth = 0;
        for (int at = 0; at < line.Length; at++)
        {
            depth += Opening.Contains(line[at], StringComparison.Ordinal) ? 1
                : depth > 0 && Closing.Contains(line[at], StringComparison.Ordinal) ? -1
                : 0;
            if (depth == 0 && separators.Contains(line[at]))
            {
                parts.Add(line[start..at]);
                start = at + 1;
            }
        }

        if (depth > 0 && start == 0)
        {
            return [.. line.Split([.. line.Where(separators.Contains).Distinct()])]; // a bracket that is never closed holds nothing
        }

        parts.Add(line[start..]);
        return parts;
    }

    private CompetencyItem ItemOf(string text) =>
        hasLevels && LevelBehind(text, words) is (int end, string level) ? new(text[..end].TrimEnd(), level) : new(text, "");

    // Where a name ends that a level follows, and the level; null if none does.
    private static (int End, string Level)? LevelBehind(string text, ImmutableArray<string> words)
    {
        int open = text.Length > 2 && text[^1] is ')' or '）' or ']' ? text.LastIndexOfAny(['(', '（', '[']) : -1;
        if (open > 0)
        {
            string inside = text[(open + 1)..^1].Trim();
            return IsLevel(inside, words) ? (open, inside) : null;
        }

        int colon = text.LastIndexOfAny([':', '：', '=']);
        int dash = Math.Max(text.LastIndexOf(" - ", StringComparison.Ordinal), text.LastIndexOf(" – ", StringComparison.Ordinal));
        int at = Math.Max(colon, dash);
        if (at <= 0)
        {
            return null;
        }

        string behind = text[(at + (at == dash ? 2 : 1))..].Trim();
        return IsLevel(behind, words) ? (at, behind) : null;
    }

    private static bool IsLevel(string text, ImmutableArray<string> words)
    {
        LevelText level = LevelText.Of(text);
        return level.Meaning == LevelMeaning.Number
            ? level.IsLikely
            : level.Meaning == LevelMeaning.Word && (level.IsLikely || LevelLadders.PlaceOf(text, words) > 0);
    }
}
