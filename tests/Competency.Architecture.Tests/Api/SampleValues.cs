using System.Buffers;
using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Competency.Model;
using Competency.Model.Alignment;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;
using Competency.Model.Icap;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Names;

namespace Competency.Architecture.Tests.Api;

/// <summary>
/// A value of any type of the public API: what is written here, what the samples lead to by properties, what has a constructor without
/// parameters, and empty lists.
/// </summary>
internal sealed class SampleValues
{
    private const int MaxSteps = 20_000;

    private const string Mappings = "#mapping_set_id: https://x.example/a\n#license: https://x.example/l\n"
        + "subject_id\tpredicate_id\tobject_id\tmapping_justification\n"
        + "competency:A/S1\tskos:exactMatch\tcompetency:A/S2\tsemapv:ManualMappingCuration\n";

    private static readonly byte[] Vocabulary =
        """{"format":"competency-model/1","frameworks":[{"id":"f","elements":[{"code":"E1","kind":"skill","title":"e"}]}]}"""u8.ToArray();

    private static readonly BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    private readonly Dictionary<Type, object> _known = [];

    public SampleValues(IEnumerable<Assembly> assemblies)
    {
        LoadResult loaded = new CatalogLoader().AddCsv().AddExcel().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples"));
        CompetencyCatalog catalog = loaded.Catalog;
        CompetencyStandard standard = catalog["TFB5131-902v3"];
        GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], standard);
        Seed(
            "a", new MemoryStream(), new StringReader(""), new StringWriter(), new byte[1], CancellationToken.None, loaded,
            new DocumentContent("a.txt", new byte[1]), DocumentFile.FromBytes("a.txt", new byte[1]), SimilarityMeasures.Jaccard,
            MatchingPolicies.Default, ConceptWeightings.Uniform, new DiagnosticBag(), ElementKind.Skill, LevelScale.Icap,
            ExcelWorkbooks.Container, gap, gap.LearningOrder(), gap.BlockingCompetencies(), catalog.MostSimilar(standard, 3),
            catalog.SimilarityMatrix(), catalog.ExplainSimilarity(standard, catalog["TFB5131-901v2"]), catalog.Find("a", 3),
            catalog.Graph(), catalog.Profile("p", ["S01"]), new CatalogBuilder(), new CatalogLoader(), AlignmentSide.Of(catalog, standard),
            new IcapTextFormat(),
            standard, standard.Tasks[0], standard.Elements[0], SlotValues.Empty, CurieMap.Empty, new StandardBuilder(new DiagnosticBag()),
            new StandardDraft(), new NameIndex([]), SssomFile.ReadText(Mappings).Set, new ArrayBufferWriter<byte>(),
            new CatalogLoader().Load(new DocumentContent("v.json", Vocabulary)).Catalog.Vocabularies[0]);
        foreach (PropertyInfo property in assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            Seed(property.GetValue(null));
        }
    }

    /// <summary>A value of a type, or <see langword="null"/> if none is known.</summary>
    public object? Of(Type type)
    {
        if (type.IsByRef)
        {
            return null;
        }

        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Of(underlying);
        }

        if (_known.TryGetValue(type, out object? known))
        {
            return known;
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            MethodInfo invoke = type.GetMethod("Invoke")!;
            ParameterExpression[] parameters =
                [.. invoke.GetParameters().Select(static parameter => Expression.Parameter(parameter.ParameterType))];
            object? result = invoke.ReturnType == typeof(void) ? null : Of(invoke.ReturnType);
            Expression body = invoke.ReturnType == typeof(void)
                ? Expression.Empty()
                : Expression.Constant(result, invoke.ReturnType);
            return Expression.Lambda(type, body, parameters).Compile();
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        if (_known.Values.FirstOrDefault(type.IsInstanceOfType) is object fitting)
        {
            return fitting;
        }

        if (type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [Type item]
            && item.MakeArrayType() is Type array && type.IsAssignableFrom(array))
        {
            return Array.CreateInstance(item, 0);
        }

        return !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type) : null;
    }

    private void Seed(params object?[] values)
    {
        Queue<object> open = new(values.OfType<object>());
        for (int step = 0; step < MaxSteps && open.TryDequeue(out object? value); step++)
        {
            Type type = value.GetType();
            if (!_known.TryAdd(type, value) || type.IsPrimitive || value is string)
            {
                continue;
            }

            if (value is IEnumerable items)
            {
                foreach (object item in items.Cast<object?>().OfType<object>().Take(50))
                {
                    open.Enqueue(item);
                }
            }

            foreach (PropertyInfo property in type.GetProperties(Instance)
                .Where(static property => property.GetIndexParameters().Length == 0))
            {
                try
                {
                    if (property.PropertyType.IsByRefLike)
                    {
                        continue;
                    }

                    if (property.GetValue(value) is object next)
                    {
                        open.Enqueue(next);
                    }
                }
                catch (TargetInvocationException)
                {
                    // A property of an empty value.
                }
            }
        }
    }
}
