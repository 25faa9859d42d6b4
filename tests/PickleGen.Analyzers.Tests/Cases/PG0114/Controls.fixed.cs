// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.ComponentModel;
using System.Windows;
using System.Windows.Forms;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }

        [PickleIgnore]
        public Window? Window { get; set; }

        [PickleIgnore]
        public List<Control> Controls { get; set; } = [];

        [PickleIgnore]
        public MainForm? Form { get; set; }

        [PickleIgnore]
        public IComponent? Component { get; set; }

        [PickleIgnore]
        public Avalonia.AvaloniaObject? Other { get; set; }

        [PickleIgnore]
        public System.Drawing.Bitmap[] Pictures { get; set; } = [];
    }

    public class MainForm : Control;
}

// As the packages have them.
namespace System.Windows.Threading
{
    public abstract class DispatcherObject;
}

namespace System.Windows
{
    public class DependencyObject : Threading.DispatcherObject;

    public class Window : DependencyObject;
}

namespace System.Windows.Forms
{
    public class Control : System.ComponentModel.Component;
}

namespace System.Drawing
{
    public abstract class Image;

    public sealed class Bitmap : Image;
}

namespace Avalonia
{
    public class AvaloniaObject;
}
