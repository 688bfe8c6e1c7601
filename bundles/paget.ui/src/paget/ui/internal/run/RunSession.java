package paget.ui.internal.run;

import java.util.HashMap;
import java.util.Map;

import paget.core.run.RunRequest;
import paget.ui.internal.model.ModelSession;

/** What was run last of each open model, so that Run does the same again. */
final class RunSession {
    private static final Map<ModelSession, RunRequest> LAST = new HashMap<>();

    private RunSession() {
    }

    static RunRequest last(ModelSession session) {
        return LAST.getOrDefault(session, RunRequest.AS_DRAWN);
    }

    static void remember(ModelSession session, RunRequest request) {
        if (LAST.put(session, request) == null) {
            session.addListener(new ModelSession.Listener() {
                @Override
                public void disposed(ModelSession closed) {
                    LAST.remove(closed);
                }
            });
        }
    }
}
