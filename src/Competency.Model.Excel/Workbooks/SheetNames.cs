using System.Globalization;

namespace Competency.Model.Excel.Workbooks;

// The names of sheets as those of files in a folder: without slashes, and no two alike.
internal sealed class SheetNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    // The number that the last sheet of a name got; without it, a thousand sheets of one name would take a million steps.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    // The name of the next sheet.
    public string Add(string sheet)
    {
        string given = sheet.Replace('/', '_').Replace('\\', '_');
        string unique = given;
        while (!_names.Add(unique))
        {
            int number = _numbers.GetValueOrDefault(given, 1) + 1;
            _numbers[given] = number;
            unique = string.Create(CultureInfo.InvariantCulture, $"{given} ({number})");
        }

        return unique;
    }
}
