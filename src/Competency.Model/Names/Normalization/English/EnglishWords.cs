namespace Competency.Model.Names.Normalization.English;

/// <summary>Changes the words of a text one by one.</summary>
internal static class EnglishWords
{
    /// <summary>The text with every word changed; a word that becomes empty goes.</summary>
    public static string Change(string text, Func<string, string> change)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(change).Where(static word => word.Length > 0));
    }
}
