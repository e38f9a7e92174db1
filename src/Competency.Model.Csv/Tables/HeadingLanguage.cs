using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// The language in which a table is headed. Advice names columns in it, so that whoever wrote the table finds them at once.
internal static class HeadingLanguage
{
    // Whether most names are without ideographs; a table without names that have letters is taken for an English one.
    public static bool IsEnglish(IEnumerable<string> names)
    {
        (int chinese, int english) = (0, 0);
        foreach (string name in names)
        {
            bool hasIdeograph = name.Any(ChineseText.IsIdeograph);
            chinese += hasIdeograph ? 1 : 0;
            english += !hasIdeograph && name.Any(char.IsAsciiLetter) ? 1 : 0;
        }

        return chinese == 0 || english > chinese;
    }
}
