package paget.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;

/** Shows handles at the ends of a selected edge, by which it is taken to other nodes. */
// Without type parameters, as in GEF 3.2: today's GEF lists handles of a class that 3.2 does not have.
@SuppressWarnings({"unchecked", "rawtypes"})
final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected List createSelectionHandles() {
        ConnectionEditPart part = (ConnectionEditPart) getHost();
        return List.of(new End(part, ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE),
                new End(part, ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET));
    }

    /** A round handle at an end. */
    private static final class End extends ConnectionHandle {

        private final ConnectionEditPart part;
        private final String request;

        End(ConnectionEditPart part, int alignment, String request) {
            this.part = part;
            this.request = request;
            setOwner(part);
            setLocator(new ConnectionLocator((Connection) part.getFigure(), alignment));
        }

        @Override
        protected DragTracker createDragTracker() {
            ConnectionEndpointTracker tracker = new ConnectionEndpointTracker(part);
            tracker.setCommandName(request);
            tracker.setDefaultCursor(getCursor());
            return tracker;
        }

        @Override
        public void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(Accent.color(part));
            graphics.fillOval(getBounds());
        }
    }
}
