namespace PickleGen.Tool.Scaffold.Shapes;

// Values of Python's library that hold others: what is in them stays as an untyped load gives it.
internal sealed partial class Collector
{
    private void VisitLibraryValue(object value, TypeNode node)
    {
        node.Kinds |= value switch
        {
            PyOrderedDict => ValueKinds.OrderedDict,
            PyDefaultDict => ValueKinds.DefaultDict,
            PyCounter => ValueKinds.Counter,
            PyDeque => ValueKinds.Deque,
            PyException => ValueKinds.Exception,
            PySlice => ValueKinds.Slice,
            PyDateTime => ValueKinds.PyDateTime,
            PyTime => ValueKinds.PyTime,
            PyTuple => ValueKinds.Tuple,
            _ => ValueKinds.Other,
        };
        switch (value)
        {
            case PyDict dict:
                if (dict is PyDefaultDict { DefaultFactory: { } factory }) _left.Enqueue((factory, _anything));
                Enqueue(dict, _anything, _anything);
                break;
            case PyDeque items:
                Enqueue(items, _anything);
                break;
            case PyException error:
                Enqueue(error.Args, _anything);
                if (error.Attributes is { } attributes) Enqueue(attributes, _anything, _anything);
                break;
            case PySlice slice:
                Enqueue([slice.Start, slice.Stop, slice.Step], _anything);
                break;
            case PyDateTime { TimeZone: { } zone }:
                VisitZone(zone);
                break;
            case PyTime { TimeZone: { } zone }:
                VisitZone(zone);
                break;
        }
    }

    private void VisitZone(object zone)
    {
        if (zone is PyObject { Class: { } name }) ClassOf(name).Traits |= ClassTraits.InLibraryValue;
        _left.Enqueue((zone, _anything));
    }
}
