namespace Competency.Model.Names.Normalization.English;

// Changes the words of a text one by one.
internal static class EnglishWords
{
    // The text with every word changed; a word that becomes empty goes.
    public static string Change(string text, Func<string, string> change)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(change).Where(static word => word.Length > 0));
    }
}
