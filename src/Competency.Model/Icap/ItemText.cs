using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>The text of an item, freed of what separates it from codes and of what line wraps did to it.</summary>
internal static class ItemText
{
    private const string BeforeText = " \t\n　:：.．、,，-–—)）";
    private const string BeforeCode = " \t\n　、，,；;";

    /// <summary>The text as it goes into a draft.</summary>
    public static string Clean(CodedItem item) => ChineseText.RemoveWrapSpaces(Print(item));

    /// <summary>The text as printed, without the separators at its ends.</summary>
    public static string Print(CodedItem item)
    {
        string text = item.Match is null ? item.Text : item.Text.TrimStart([.. BeforeText]);
        bool isSeparated = item.IsFollowedByCode && item.Match is { Letter: 'K' or 'S' };
        return isSeparated ? text.TrimEnd([.. BeforeCode]) : text.TrimEnd();
    }

    /// <summary>A text and its continuation on the next page.</summary>
    public static string Join(string text, string continuation) => ChineseText.RemoveWrapSpaces(text + " " + continuation);

    /// <summary>The first number such as T1.1.1 inside the name of a task, if there is one.</summary>
    public static string? ThirdLevelIn(string title)
    {
        for (int at = title.IndexOf('T', StringComparison.Ordinal); at >= 0; at = title.IndexOf('T', at + 1))
        {
            if (CodeScanner.TryMatch(title, at, CodeShape.Task, out CodeMatch match) && match.Numbers > 2)
            {
                return match.Code;
            }
        }

        return null;
    }
}
