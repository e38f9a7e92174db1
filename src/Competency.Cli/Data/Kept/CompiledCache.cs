using Competency.Model;
using Competency.Model.Matching;

namespace Competency.Cli.Data.Kept;

// Data that were read once, in their compiled form. A list says of which files, and by which name the form is kept; both come into place
// whole, so that processes that make them at once make the same. Nothing here is worth a word on standard error: what cannot be kept or
// found is read again.
internal sealed class CompiledCache(CacheFolder folder)
{
    private const string ListEnding = ".list";
    private const string FormEnding = ".cmc";

    // The data that were kept of files; null if there are none.
    // options: What else decides how they are read.
    public LoadResult? Find(InputList files, string options, IMatchingPolicy? policy)
    {
        string list = files.NameFor(options) + ListEnding;
        try
        {
            if (!folder.IsPrivate() || !File.Exists(folder.PathOf(list)))
            {
                return null;
            }

            string[] lines = File.ReadAllLines(folder.PathOf(list));
            InputFile[] known = [.. lines.Skip(1).Select(InputFile.Parse).OfType<InputFile>()];
            if (lines.Length == 0 || !IsName(lines[0]) || !files.IsSameAs(known))
            {
                return null;
            }

            string form = folder.PathOf(lines[0] + FormEnding);
            LoadResult? found = File.Exists(form) ? CompiledCatalog.Open(form, policy) : null;
            if (found is null || found.Catalog.StandardCount + found.Catalog.Vocabularies.Length == 0)
            {
                folder.Delete(lines[0] + FormEnding);
                return null;
            }

            folder.Touch(list);
            folder.Touch(lines[0] + FormEnding);
            return found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Keeps what was read of files. Returns where; null if it is not kept.
    public string? Keep(InputList files, string options, LoadResult result)
    {
        bool isWhole = result.Catalog.StandardCount + result.Catalog.Vocabularies.Length > 0
            && !result.Diagnostics.Any(static found => found.Id is "CM1001" or "CM1011");
        try
        {
            InputFile[] hashed = isWhole && files.IsSettled() ? files.WithHashes() : [];
            if (hashed.Length == 0 || !files.IsStillSame())
            {
                return null;
            }

            folder.Create();
            if (!folder.IsPrivate())
            {
                return null;
            }

            // Its name is what it holds: one that is there is not replaced, which Windows does not do while a process has it open.
            string name = files.ContentNameFor(options, hashed);
            string form = folder.PathOf(name + FormEnding);
            if (!File.Exists(form))
            {
                CompiledCatalog.Write(form, result);
            }

            CompiledCatalog.Replace(folder.PathOf(files.NameFor(options) + ListEnding), stream =>
            {
                using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
                writer.WriteLine(name);
                Array.ForEach(hashed, writer.WriteLine);
            });
            folder.Trim();
            return form;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(char.IsAsciiHexDigitLower);
}
