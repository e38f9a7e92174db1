using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Alignment;

namespace Competency.Cli.Data;

// Resolves the sides of an alignment: a file or folder, the code of a standard, the id of a framework.
internal sealed class AlignmentSides(ToolConsole console, CatalogSource source, DataRequest request)
{
    private readonly Dictionary<string, CompetencyCatalog> _folders = new(StringComparer.Ordinal);
    private CompetencyCatalog? _data;

    // The side; null if there is none, which is reported on standard error.
    public AlignmentSide? Find(string text)
    {
        if (StandardInput.IsFile(text) || Directory.Exists(text))
        {
            return OfPath(text);
        }

        _data ??= source.Load(request).Catalog;
        if (_data.TryGet(text, out CompetencyStandard? standard))
        {
            return AlignmentSide.Of(_data, standard);
        }

        if (AlignmentSide.OfFramework(_data, text) is AlignmentSide framework)
        {
            return framework;
        }

        source.Find(_data, text);
        IReadOnlyList<string> frameworks = AlignmentSide.FrameworksOf(_data);
        string known = frameworks.Count == 0 ? Say("the data has no frameworks") : Say($"frameworks: {Wording.List(frameworks)}");
        console.Error.WriteLine(Say($"  There is no framework, file or folder of that name either ({known})."));
        return null;
    }

    private AlignmentSide? OfPath(string path)
    {
        if (!_folders.TryGetValue(path, out CompetencyCatalog? catalog))
        {
            _folders[path] = catalog = source.Load(request with { Paths = [path] }).Catalog;
        }

        if (catalog.ElementCount > 0)
        {
            return AlignmentSide.Of(catalog, StandardInput.NameOf(path).Replace('\\', '/'));
        }

        console.Error.WriteLine(Say($"competency: no competency could be read from '{StandardInput.NameOf(path)}'."));
        return null;
    }
}
