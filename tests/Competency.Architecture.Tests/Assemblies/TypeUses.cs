using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>
/// All types that a type mentions: in its bases, members, signatures and bodies, in generic arguments and constraints, and in attributes.
/// Constants and <c>nameof</c> leave no trace in an assembly.
/// </summary>
internal sealed class TypeUses
{
    private readonly HashSet<TypeReference> _used = new(ByName.Instance);

    private TypeUses()
    {
    }

    public static IReadOnlyCollection<TypeReference> Of(TypeDefinition type)
    {
        TypeUses uses = new();
        uses.AddType(type);
        return uses._used;
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type);
        AddParameters(type);
        foreach (InterfaceImplementation implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (FieldDefinition field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (PropertyDefinition property in type.Properties)
        {
            Add(property.PropertyType);
            AddAttributes(property);
        }

        foreach (EventDefinition declared in type.Events)
        {
            Add(declared.EventType);
            AddAttributes(declared);
        }

        foreach (MethodDefinition method in type.Methods)
        {
            AddMethod(method);
        }
    }

    private void AddMethod(MethodDefinition method)
    {
        AddSignature(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddParameters(method);
        foreach (ParameterDefinition parameter in method.Parameters)
        {
            AddAttributes(parameter);
        }

        foreach (MethodReference implemented in method.Overrides)
        {
            AddSignature(implemented);
        }

        if (method.HasBody)
        {
            AddBody(method.Body);
        }
    }

    private void AddBody(MethodBody body)
    {
        foreach (VariableDefinition variable in body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (Instruction instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Add(type);
                    break;
                case MethodReference method:
                    AddSignature(method);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    Add(field.FieldType);
                    break;
                case CallSite call:
                    Add(call.ReturnType);
                    AddAll(call.Parameters.Select(static parameter => parameter.ParameterType));
                    break;
            }
        }
    }

    private void AddSignature(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        AddAll(method.Parameters.Select(static parameter => parameter.ParameterType));
        if (method is GenericInstanceMethod generic)
        {
            AddAll(generic.GenericArguments);
        }
    }

    private void AddParameters(IGenericParameterProvider provider)
    {
        foreach (GenericParameter parameter in provider.GenericParameters)
        {
            AddAttributes(parameter);
            AddAll(parameter.Constraints.Select(static constraint => constraint.ConstraintType));
        }
    }

    private void AddAttributes(ICustomAttributeProvider provider)
    {
        foreach (CustomAttribute attribute in provider.CustomAttributes)
        {
            // Which converter writes a type is told by the type, as serializers demand it; the type itself does not use the converter.
            if (attribute.AttributeType.FullName == "System.Text.Json.Serialization.JsonConverterAttribute")
            {
                continue;
            }

            Add(attribute.AttributeType);
            IEnumerable<CustomAttributeArgument> named = attribute.Properties.Concat(attribute.Fields)
                .Select(static argument => argument.Argument);
            foreach (CustomAttributeArgument argument in attribute.ConstructorArguments.Concat(named))
            {
                Add(argument.Type);
                Add(argument.Value as TypeReference);
            }
        }
    }

    private void AddAll(IEnumerable<TypeReference> types)
    {
        foreach (TypeReference type in types)
        {
            Add(type);
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                AddAll(generic.GenericArguments);
                break;
            case FunctionPointerType pointer:
                Add(pointer.ReturnType);
                AddAll(pointer.Parameters.Select(static parameter => parameter.ParameterType));
                return;
            case IModifierType modified:
                Add(modified.ModifierType);
                break;
        }

        if (type is TypeSpecification specification)
        {
            Add(specification.ElementType);
            return;
        }

        _used.Add(type);
    }

    private sealed class ByName : IEqualityComparer<TypeReference>
    {
        public static ByName Instance { get; } = new();

        public bool Equals(TypeReference? x, TypeReference? y) => x?.FullName == y?.FullName && x?.Scope.Name == y?.Scope.Name;

        public int GetHashCode(TypeReference obj) => obj.FullName.GetHashCode(StringComparison.Ordinal);
    }
}
